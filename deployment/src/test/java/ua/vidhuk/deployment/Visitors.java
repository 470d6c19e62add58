package ua.vidhuk.deployment;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ReducedMotion;

/** Who visits, and with what. */
final class Visitors {

    static final int PHONE_WIDTH = 360;
    static final int LAPTOP_WIDTH = 1280;

    private Visitors() {}

    static NewContextOptions atALaptop() {
        return reading("uk-UA").setViewportSize(LAPTOP_WIDTH, 900);
    }

    static NewContextOptions withAPhone() {
        return reading("uk-UA")
                .setViewportSize(PHONE_WIDTH, 740)
                .setHasTouch(true)
                .setIsMobile(true)
                .setDeviceScaleFactor(2);
    }

    static NewContextOptions withoutJavaScript() {
        return withAPhone().setJavaScriptEnabled(false);
    }

    private static NewContextOptions reading(String locale) {
        return new NewContextOptions()
                .setLocale(locale)
                .setTimezoneId("Europe/Kyiv")
                .setReducedMotion(ReducedMotion.REDUCE);
    }
}
