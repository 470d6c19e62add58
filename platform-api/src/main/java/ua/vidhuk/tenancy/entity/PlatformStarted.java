package ua.vidhuk.tenancy.entity;

/** The deployment is complete and its resources can be looked up: scheduled work begins. A CDI event. */
public record PlatformStarted() {}
