package org.auscult.cli;

import org.auscult.audio.Channel;
import picocli.CommandLine.Option;

/** Through which channel recordings are heard: the same option for every command that learns from them. */
final class ChannelOption {
    @Option(
            names = "--channel",
            defaultValue = "0",
            description = "Microphone, from 0, or mean (default: ${DEFAULT-VALUE}).")
    private String channel = "";

    Channel chosen() {
        return Channel.parse(channel);
    }
}
