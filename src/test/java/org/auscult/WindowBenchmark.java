package org.auscult;

import javafx.application.Application;

public final class WindowBenchmark {
    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("start")) {
            Application.launch(StartProbe.class);
        }
    }
}
