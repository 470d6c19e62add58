package ua.vidhuk.messaging.entity;

/** Where a notice is on its way. */
public enum NoticeState {
    WAITING,
    SENT,
    FAILED
}
