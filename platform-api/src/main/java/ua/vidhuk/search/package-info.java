/**
 * Search: one engine-neutral document and request, and the engines behind them.
 *
 * <p>Text is analysed once, by us ({@link ua.vidhuk.search.control.TextAnalysis}); an engine only ever sees tokens between
 * spaces, so that two engines find the same (decision 34). Who may read is part of every request and of every document.
 * Rooms say what can be found by a {@link ua.vidhuk.search.control.SearchSource}; what has changed stands in {@code
 * platform.search_change}, which each node follows by itself (decision 36).
 *
 * <p>Table {@code platform.search_change}. Uses {@code language}, {@code problems}, {@code persistence}, {@code tenancy},
 * {@code identity}, {@code requests}.
 */
package ua.vidhuk.search;
