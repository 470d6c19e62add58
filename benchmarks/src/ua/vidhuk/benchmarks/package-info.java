/** What the README claims, measured: each figure with the floor or the peer of the same run. See {@code benchmarks/README.md}. */
package ua.vidhuk.benchmarks;
