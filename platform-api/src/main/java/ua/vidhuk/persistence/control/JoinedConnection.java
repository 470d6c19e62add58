package ua.vidhuk.persistence.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TransactionRequiredException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Takes the connection where JPA takes it. */
@ApplicationScoped
class JoinedConnection implements TransactionConnection {

    @Resource(lookup = "java:app/jdbc/vidhuk")
    DataSource pool;

    private TransactionDataSource connections;

    @PostConstruct
    void prepare() {
        connections = new TransactionDataSource(pool);
    }

    @Override
    public Connection get() throws SQLException {
        if (!connections.isInTransaction()) {
            throw new TransactionRequiredException("statements belong to a transaction");
        }
        return connections.getConnection();
    }

    @Override
    public boolean isHeld() {
        return TransactionDataSource.isHeld();
    }
}
