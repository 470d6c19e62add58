/**
 * What went wrong, said once: RFC 9457 problem details for programs, the same problem on the page for people. No other
 * error format leaves the system. No tables. Uses {@code language}.
 *
 * <p>A room lists its problems in one enum that implements {@link ua.vidhuk.problems.entity.ProblemType}, and its texts in
 * its bundle under {@code <room>.problem.<slug>}. A message says what is wrong and what to do, and never repeats a value.
 */
package ua.vidhuk.problems;
