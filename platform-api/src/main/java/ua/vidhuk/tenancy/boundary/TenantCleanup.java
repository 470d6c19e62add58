package ua.vidhuk.tenancy.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import java.io.IOException;
import ua.vidhuk.tenancy.control.RequestBinding;

/** Frees the thread from the tenant however the request ended, so that the pool's thread starts the next with none. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class TenantCleanup implements Filter {

    @Inject
    RequestBinding binding;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        binding.free();
        try {
            chain.doFilter(request, response);
        } finally {
            binding.free();
        }
    }
}
