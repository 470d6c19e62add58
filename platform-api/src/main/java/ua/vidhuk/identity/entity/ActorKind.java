package ua.vidhuk.identity.entity;

/** In which capacity somebody acts. */
public enum ActorKind {
    STAFF,
    API_CLIENT,
    RESIDENT,
    ANONYMOUS,
    SYSTEM
}
