/** Vidhuk: the module {@code deployment}. */
package ua.vidhuk.deployment;
