package ua.vidhuk.tenancy.control;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Works on what all tenants share, as the role {@code platform}, whatever tenant the thread is bound to. The transaction must
 * be one of its own: {@code REQUIRES_NEW}, or called where there is none.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface OnPlatform {}
