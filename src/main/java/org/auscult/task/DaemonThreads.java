package org.auscult.task;

import java.util.concurrent.ThreadFactory;

/**
 * Makes threads that do not keep the program from ending.
 *
 * @param name of each thread
 */
public record DaemonThreads(String name) implements ThreadFactory {
    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
