package ua.vidhuk.persistence.control;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.DatasourceLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;

/** Lets JPA take the transaction's connection where plain SQL takes it; named in {@code persistence.xml}. */
public class JpaConnections implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        var login = (DatasourceLogin) session.getLogin();
        var pool = ((JNDIConnector) login.getConnector()).getDataSource();
        login.setConnector(new JNDIConnector(new TransactionDataSource(pool)));
    }
}
