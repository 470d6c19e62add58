package ua.vidhuk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * No SQL is put together while the application runs: in the byte code, whatever reaches the text of a statement or query is
 * a constant that the compiler wrote there, so that nothing that anybody typed can become SQL.
 */
class ConstantSqlTest {

    private static final Map<String, Set<String>> SENDERS = Map.of(
            "java/sql/Connection", Set.of("prepareStatement", "prepareCall", "nativeSQL"),
            "java/sql/Statement", Set.of("execute", "executeQuery", "executeUpdate", "executeLargeUpdate", "addBatch"),
            "java/sql/PreparedStatement",
                    Set.of("execute", "executeQuery", "executeUpdate", "executeLargeUpdate", "addBatch"),
            "java/sql/CallableStatement",
                    Set.of("execute", "executeQuery", "executeUpdate", "executeLargeUpdate", "addBatch"),
            "jakarta/persistence/EntityManager",
                    Set.of("createQuery", "createNativeQuery", "createNamedQuery", "createStoredProcedureQuery"));

    /** Classes whose text is not constant, and why that is safe. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "ua.vidhuk.tenancy.control.TenantConnection",
            "SET LOCAL ROLE takes no parameter; the role is t_ and a TenantSlug, which are letters, digits and _");

    /** Ways to send SQL that this test could not follow. */
    private static final List<String> OTHER_WAYS = List.of(
            "org.eclipse.persistence.queries.",
            "org.eclipse.persistence.jpa.",
            "org.postgresql.PGConnection",
            "org.postgresql.copy.",
            "org.postgresql.core.");

    @Test
    void everyTextOfAStatementIsAConstant() throws Exception {
        var offences = new ArrayList<String>();
        int seen = 0;
        for (JavaClass type : Rooms.CLASSES) {
            for (MethodNode method : read(type).methods) {
                for (Call call : calls(type, method)) {
                    seen++;
                    if (!call.constant() && !EXCEPTIONS.containsKey(type.getName())) {
                        offences.add(type.getName() + "." + method.name + ": " + call.name());
                    }
                }
            }
        }

        assertThat(offences).isEmpty();
        assertThat(seen)
                .as("calls that were found, so that an empty search does not pass")
                .isGreaterThan(30);
    }

    @Test
    void anExceptionIsNamedOnlyWhileItIsNeeded() throws Exception {
        var needed = new TreeSet<String>();
        for (JavaClass type : Rooms.CLASSES) {
            for (MethodNode method : read(type).methods) {
                if (calls(type, method).stream().anyMatch(each -> !each.constant())) {
                    needed.add(type.getName());
                }
            }
        }

        assertThat(EXCEPTIONS.keySet()).isEqualTo(needed);
    }

    @Test
    void nobodySendsSqlByAnotherWay() {
        var users = Rooms.CLASSES.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream().anyMatch(each -> OTHER_WAYS.stream()
                        .anyMatch(each.getTargetClass().getName()::startsWith)))
                .map(JavaClass::getSimpleName);

        // It asks the driver whether a transaction is under way, and sends nothing.
        assertThat(users).containsExactly("BackendExchange");
    }

    /** Rows are the driver's own, because to stand before every value would cost too much: they lead to its statement. */
    @Test
    void nobodyGoesFromRowsToTheirStatement() {
        var offences = Rooms.CLASSES.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTarget().getOwner().isAssignableTo(java.sql.ResultSet.class)
                        && call.getName().equals("getStatement"))
                .map(Object::toString);

        assertThat(offences).isEmpty();
    }

    private record Call(String name, boolean constant) {}

    private static List<Call> calls(JavaClass type, MethodNode method) throws AnalyzerException {
        var calls = new ArrayList<Call>();
        if (method.instructions.size() == 0) {
            return calls;
        }
        Frame<SourceValue>[] frames =
                new Analyzer<>(new Origins()).analyze(type.getName().replace('.', '/'), method);
        for (AbstractInsnNode each : method.instructions) {
            if (each instanceof MethodInsnNode call && sendsText(call)) {
                Frame<SourceValue> frame = frames[method.instructions.indexOf(call)];
                calls.add(new Call(call.owner + "." + call.name, frame == null || isConstant(text(call, frame))));
            }
        }
        return calls;
    }

    private static boolean sendsText(MethodInsnNode call) {
        Type[] parameters = Type.getArgumentTypes(call.desc);
        return SENDERS.getOrDefault(call.owner, Set.of()).contains(call.name)
                && parameters.length > 0
                && parameters[0].getClassName().equals("java.lang.String");
    }

    private static SourceValue text(MethodInsnNode call, Frame<SourceValue> frame) {
        return frame.getStack(frame.getStackSize() - Type.getArgumentTypes(call.desc).length);
    }

    private static boolean isConstant(SourceValue text) {
        return !text.insns.isEmpty()
                && text.insns.stream().allMatch(each -> each instanceof LdcInsnNode load && load.cst instanceof String);
    }

    private static ClassNode read(JavaClass type) throws IOException {
        String file = "/" + type.getName().replace('.', '/') + ".class";
        try (InputStream bytes = ConstantSqlTest.class.getResourceAsStream(file)) {
            var node = new ClassNode();
            new ClassReader(bytes).accept(node, 0);
            return node;
        }
    }

    /** Where a value comes from, through variables and whatever else only copies it. */
    private static final class Origins extends SourceInterpreter {

        Origins() {
            super(Opcodes.ASM9);
        }

        @Override
        public SourceValue copyOperation(AbstractInsnNode instruction, SourceValue value) {
            return value;
        }
    }
}
