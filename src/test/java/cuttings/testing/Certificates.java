package cuttings.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * An authority of our own and servers' certificates from it, made by the JDK's keytool in a folder of the test. A
 * certificate that is itself trusted would be accepted even after its end, so that the servers' ones hang below an
 * authority.
 */
public final class Certificates {

    /** Protects the stores; a JVM that is to trust the authority needs it too. */
    public static final String PASSWORD = "changeit";

    private final Path folder;

    /** Makes an authority. */
    public Certificates(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        this.folder = folder;
        keytool("ca", "CN=Test Authority", "-ext", "bc:c");
        KeyStore trust = empty();
        trust.setCertificateEntry("ca", keys().getCertificate("ca"));
        try (OutputStream stored = Files.newOutputStream(trustStore())) {
            trust.store(stored, PASSWORD.toCharArray());
        }
    }

    /** A store that trusts the authority and nobody else. */
    public Path trustStore() {
        return folder.resolve("trust.p12");
    }

    /**
     * What a server of this name needs.
     *
     * @param start when the certificate begins to hold, in keytool's words, such as {@code -400d}
     */
    public SSLContext server(String name, String start)
            throws IOException, InterruptedException, GeneralSecurityException {
        String alias = (name + start).replaceAll("\\W", "x").toLowerCase(Locale.ROOT);
        keytool(
                alias,
                "CN=" + name,
                "-signer",
                "ca",
                "-ext",
                "san=dns:" + name,
                "-startdate",
                start,
                "-validity",
                "30");
        return context(alias);
    }

    /** What a server needs that signed its certificate itself. */
    public SSLContext selfSigned(String name) throws IOException, InterruptedException, GeneralSecurityException {
        keytool("self", "CN=" + name, "-ext", "san=dns:" + name);
        return context("self");
    }

    private SSLContext context(String alias) throws IOException, GeneralSecurityException {
        KeyStore all = keys();
        KeyStore one = empty();
        one.setKeyEntry(
                alias,
                all.getKey(alias, PASSWORD.toCharArray()),
                PASSWORD.toCharArray(),
                all.getCertificateChain(alias));
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(one, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private KeyStore keys() throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream stored = Files.newInputStream(folder.resolve("keys.p12"))) {
            keys.load(stored, PASSWORD.toCharArray());
        }
        return keys;
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private void keytool(String alias, String name, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(
                List.of("-J-XX:TieredStopAtLevel=1", "-genkeypair", "-alias", alias, "-dname", name, "-keyalg", "EC"));
        command.addAll(List.of("-keystore", folder.resolve("keys.p12").toString(), "-storepass", PASSWORD));
        command.addAll(List.of(more));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (keytool.waitFor() != 0) {
            throw new IOException(said);
        }
    }
}
