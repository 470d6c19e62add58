package ua.vidhuk.search.control;

/** Basic forms of words as in the application, but without the application; in its package for that. */
public final class TriedForms {

    private TriedForms() {}

    public static BasicForms make() {
        var forms = new BasicForms();
        forms.analysis = new TextAnalysis();
        return forms;
    }
}
