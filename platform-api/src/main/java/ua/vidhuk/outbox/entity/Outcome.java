package ua.vidhuk.outbox.entity;

/** How a batch of deliveries ended. */
public enum Outcome {
    /** Another node is delivering for this tenant. */
    BUSY,
    /** Nothing that is due is left. */
    DRAINED,
    /** The batch was full, so that more may wait. */
    MORE
}
