package ua.vidhuk.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All of JAX-RS in this deployment: the pages of this module and the JSON resources of the rooms, found by scanning. */
@ApplicationPath("/")
public class VidhukApplication extends Application {}
