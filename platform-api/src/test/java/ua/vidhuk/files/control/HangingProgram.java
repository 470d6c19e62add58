package ua.vidhuk.files.control;

import java.util.concurrent.CountDownLatch;

/** A program that never comes to its end. */
final class HangingProgram {

    private HangingProgram() {}

    public static void main(String[] arguments) throws InterruptedException {
        new CountDownLatch(1).await();
    }
}
