package ua.vidhuk.tenancy.control;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Binds the thread to the platform for the length of a call; before the transaction begins, which binds once. */
@Interceptor
@OnPlatform
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class PlatformBinding {

    @AroundInvoke
    Object bind(InvocationContext call) throws Exception {
        return TenantContext.callOnPlatform(call::proceed);
    }
}
