package ua.vidhuk.deployment;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody who uses no mouse. */
final class Keyboard {

    private static final int FAR_ENOUGH = 80;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Presses Tab until the thing has the focus. */
    Keyboard tabTo(Locator wanted) {
        return go("Tab", wanted);
    }

    Keyboard backTo(Locator wanted) {
        return go("Shift+Tab", wanted);
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Chooses in the list that has the focus by going down in it. */
    Keyboard choose(String option) {
        for (int presses = 0; presses < FAR_ENOUGH; presses++) {
            var chosen = page.evaluate("document.activeElement.selectedOptions[0].textContent");
            if (option.equals(String.valueOf(chosen).strip())) {
                return this;
            }
            page.keyboard().press("ArrowDown");
        }
        throw new AssertionError("cannot be chosen by arrow keys: " + option);
    }

    private Keyboard go(String key, Locator wanted) {
        wanted.waitFor();
        for (int presses = 0; presses < FAR_ENOUGH; presses++) {
            if (Boolean.TRUE.equals(wanted.evaluate("each => each === document.activeElement"))) {
                return this;
            }
            page.keyboard().press(key);
        }
        throw new AssertionError("cannot be reached by " + key + ": " + wanted);
    }
}
