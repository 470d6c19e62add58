package ua.vidhuk.onpayara;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The JSON resources of the rooms, as the application has them. */
@ApplicationPath("/")
public class TestApplication extends Application {}
