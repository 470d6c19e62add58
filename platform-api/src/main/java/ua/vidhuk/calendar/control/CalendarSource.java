package ua.vidhuk.calendar.control;

import java.util.Map;
import ua.vidhuk.calendar.entity.JurisdictionCalendar;

/** Where the calendars are read from, in the caller's transaction or in one of its own. */
public interface CalendarSource {

    /** All jurisdictions by their code: {@code UA}. */
    Map<String, JurisdictionCalendar> readAll();
}
