package ua.vidhuk.requests.boundary;

import jakarta.ws.rs.Path;
import java.lang.reflect.Method;

/** The template of a resource method's path, for logs and metrics: {@code /api/v1/appeals/{id}}. */
final class RouteTemplate {

    private RouteTemplate() {}

    static String of(Class<?> type, Method method) {
        String path = "/" + valueOf(type.getAnnotation(Path.class)) + "/" + valueOf(method.getAnnotation(Path.class));
        String joined = path.replaceAll("\\{\\s*([\\w-]+)[^/]*\\}", "{$1}").replaceAll("/{2,}", "/");
        return joined.length() > 1 && joined.endsWith("/") ? joined.substring(0, joined.length() - 1) : joined;
    }

    private static String valueOf(Path path) {
        return path == null ? "" : path.value();
    }
}
