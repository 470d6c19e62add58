package ua.vidhuk.requests.boundary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource method that takes a form with files, and gets what was typed even when the files are too large to be taken:
 * {@link ReceivedUpload} says so.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface KeepsWhatWasTyped {}
