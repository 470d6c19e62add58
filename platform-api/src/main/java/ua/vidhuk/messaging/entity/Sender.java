package ua.vidhuk.messaging.entity;

/**
 * From whom letters are.
 *
 * @param name what the recipient sees beside the address
 * @param replyTo where an answer goes; null when nobody would read it
 */
public record Sender(String name, String replyTo) {}
