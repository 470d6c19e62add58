package ua.vidhuk.deployment;

/** An appeal as the documentation shows one: with a photo, reported done, words as people write them. */
final class ShownAppeal {

    private ShownAppeal() {}

    static Call in(Community community, Callers callers) {
        var appeal = community.appeal("phone", "Оксана Левченко", null, null);
        community.asking(
                appeal,
                "Третю добу немає гарячої води в усьому під’їзді. У сусідньому будинку вода є. У квартирі двоє малих дітей.");
        var call = Call.registered(community, callers, appeal);
        call.route(0, community.executor());
        call.step(community.executor(), 0, "accept", null);
        call.step(community.executor(), 0, "start", null);
        call.photo(community.executor(), 0);
        call.step(community.executor(), 0, "report-done", "Замінили насос, воду подано о 14:20. Тиск у нормі.");
        return call;
    }
}
