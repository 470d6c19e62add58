package ua.vidhuk.monitoring.boundary;

import jakarta.ws.rs.QueryParam;

/** What may stand in the address of the list of late work. */
public class LateParameters {

    /** Code of the responsible enterprise, or {@code none} for what nobody has. */
    @QueryParam("executor")
    public String executor;

    /** Code of an enterprise that helps. */
    @QueryParam("helper")
    public String helper;

    /** Code of a category. */
    @QueryParam("category")
    public String category;

    /** {@code day}, {@code days}, {@code week} or {@code more}. */
    @QueryParam("late")
    public String late;
}
