package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** All ways by which something arrives at a community but the JSON API, each with a client of its own. */
final class IntakeChannels implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final int LETTERS_MEANWHILE = 20;

    private final PlatformUnderTest platform;
    private final Community community;
    private final LetterChannel mailbox = new LetterChannel();
    private final ChannelClient letters = new ChannelClient(mailbox);
    private final List<ChannelClient> answered = List.of(
            new ChannelClient(new ReportChannel()),
            new ChannelClient(new Open311Channel()),
            new ChannelClient(new SourceChannel()),
            new ChannelClient(new ExchangeChannel()),
            new ChannelClient(new CallPageChannel()),
            new ChannelClient(new FileChannel()));

    IntakeChannels(PlatformUnderTest platform, Community community) {
        this.platform = platform;
        this.community = community;
    }

    void start() {
        open();
        letters.start();
        letters.awaitEnd();
        answered.forEach(ChannelClient::start);
    }

    private void open() {
        var access = CommunityAccess.of(community, platform.folder());
        mailbox.open(access);
        answered.forEach(each -> each.channel().open(access));
    }

    /** Returns when every channel has had answers, and the first of many letters are kept. */
    void awaitUnderWay() {
        answered.forEach(each -> each.awaitAcknowledged(1));
        mailbox.letItBeRead();
        var record = record();
        assertThat(Probe.await(LIMIT, () -> record.letters() > 0))
                .as("letters are read")
                .isTrue();
    }

    /** The server is gone; letters arrive all the same. */
    void awaitEnd() {
        answered.forEach(ChannelClient::awaitEnd);
        letters.send(LETTERS_MEANWHILE);
    }

    /** The server is back. */
    void assertNothingIsLostOrDoubled() {
        open();
        assertThat(answered.stream().flatMap(each -> each.repeat().stream()))
                .as("what a repetition changed")
                .isEmpty();
        awaitLetters();
        var record = record();
        answered.forEach(each -> assertKept(record, each));
        assertKept(record, letters);
        int appeals = answered.stream()
                .mapToInt(each -> each.channel().registeredBefore()
                        + each.acknowledged().size() * each.channel().appeals())
                .sum();
        assertThat(record.sequences())
                .as("numbers in an unbroken row, and nothing else")
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, appeals).boxed().toList());
    }

    private void awaitLetters() {
        letters.repeat();
        var before = Instant.now();
        mailbox.letItBeRead();
        var record = record();
        int wanted = letters.acknowledged().size();
        assertThat(Probe.await(LIMIT, () -> record.letters() >= wanted && record.mailboxIsReadSince(before)))
                .as("%s of %s letters", record.letters(), wanted)
                .isTrue();
    }

    private static void assertKept(RegisteredRecord record, ChannelClient client) {
        var kept = record.pairs(client.channel().kept(record.schema()));
        var acknowledged =
                client.acknowledged().entrySet().stream().map(Map.Entry::copyOf).toList();
        assertThat(kept).as("kept of %s", client).containsExactlyInAnyOrderElementsOf(acknowledged);
    }

    private RegisteredRecord record() {
        return new RegisteredRecord(platform.folder(), community.slug());
    }

    @Override
    public void close() {
        mailbox.close();
    }
}
