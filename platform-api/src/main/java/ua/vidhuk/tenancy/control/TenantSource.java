package ua.vidhuk.tenancy.control;

import java.util.List;
import ua.vidhuk.tenancy.entity.Tenant;

/** Where the tenants are read from, in a transaction of its own. */
public interface TenantSource {

    List<Tenant> readAll();

    /** What is another text whenever {@link #readAll} would be another list, and costs little. */
    String state();
}
