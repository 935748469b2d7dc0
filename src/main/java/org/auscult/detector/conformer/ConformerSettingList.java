package org.auscult.detector.conformer;

import static org.auscult.detector.Setting.Origin.PAPER;
import static org.auscult.detector.Setting.Origin.STANDARD;
import static org.auscult.detector.Setting.number;
import static org.auscult.detector.Setting.onOrOff;
import static org.auscult.detector.Setting.whole;

import java.util.List;
import org.auscult.detector.Setting;

/** What each setting of the conformer is and may be: the one place of names, ranges and origins (METHOD §1–4). */
final class ConformerSettingList {
    static final List<Setting> ALL = List.of(
            whole("network.mels", "Mel bands", 8, 512)
                    .explained("Bands of a frame, as the front end gives them.")
                    .stated(PAPER, "128"),
            whole("network.width", "Width", 8, 1024)
                    .explained("Width of the conformer blocks; a multiple of the heads.")
                    .stated(PAPER, "128"),
            whole("network.heads", "Attention heads", 1, 32)
                    .explained("Heads of the self-attention; they share the width.")
                    .stated(PAPER, "4"),
            whole("network.feedForward", "Feed-forward width", 8, 4096)
                    .explained("Inner width of the feed-forward modules.")
                    .stated(PAPER, "512"),
            whole("network.kernel", "Convolution kernel", 1, 63)
                    .in("frames")
                    .explained("Length of the depthwise convolution over time; odd."),
            whole("network.blocks", "Blocks", 1, 16)
                    .explained("Conformer blocks, one after the other.")
                    .stated(PAPER, "3"),
            whole("network.embedding", "Embedding", 2, 512)
                    .explained("Length of the vector that stands for a clip.")
                    .stated(PAPER, "64"),
            whole("network.attention", "Pooling width", 1, 512)
                    .explained("Inner width of the attentive statistics pooling."),
            number("network.dropout", "Dropout", 0, 0.9)
                    .explained("Share of activations that are dropped while training."),
            onOrOff("network.convolutionalFront", "Convolutional front")
                    .explained(
                            "Two 3×3 stride-2 convolutions before the blocks, which give the size in the paper's table; otherwise a plain linear map."),
            whole("training.stageOneEpochs", "Stage 1", 0, 10_000)
                    .in("epochs")
                    .explained("Passes over the target type alone, the head for the type frozen.")
                    .stated(PAPER, "80"),
            whole("training.stageTwoEpochs", "Stage 2", 0, 10_000)
                    .in("epochs")
                    .explained("Passes in which the other types join as pseudo-anomalies.")
                    .stated(PAPER, "40"),
            whole("training.batchClips", "Batch", 2, 1024)
                    .in("clips")
                    .explained("Clips of a step; memory and time of a step grow with it.")
                    .stated(PAPER, "28"),
            number("training.cropSeconds", "Crop", 0.3, 60)
                    .in("s")
                    .explained("Length of the random piece of a clip that is trained on; scoring hears whole clips."),
            number("training.learningRate", "Learning rate", 1e-7, 1)
                    .explained("Step length of Adam. Too high and the loss explodes, too low and nothing is learned.")
                    .stated(PAPER, "0.001"),
            number("training.scale", "ArcFace scale s", 1, 256)
                    .explained("How sharply the classifier of machines tells the cosines apart.")
                    .stated(PAPER, "16"),
            number("training.margin", "ArcFace margin m", 0, 1.5)
                    .in("rad")
                    .explained("By how much a clip must be nearer to its own machine; higher is harder to learn.")
                    .stated(PAPER, "1.28"),
            onOrOff("training.continuousMargin", "Continuous margin rule")
                    .explained(
                            "Beyond π − m the loss goes on without a jump; otherwise by the classic rule, which jumps."),
            whole("training.marginWarmUpEpochs", "Margin warm-up", 0, 10_000)
                    .in("epochs")
                    .explained("Over so many epochs the margin rises from 0."),
            number("training.idWeight", "Weight λ₁ of machines", 0, 1000)
                    .explained("Weight of the loss that tells the machines of the type apart."),
            number("training.binaryWeight", "Weight λ₂ of types", 0, 1000)
                    .explained("Weight of the loss that tells the type from others, in stage 2."),
            number("training.augmentationWeight", "Weight λ₃ of augmentations", 0, 1000)
                    .explained("Weight of the loss that tells which augmentation a clip had."),
            number("training.maxGradientNorm", "Longest gradient", 0, 1e6)
                    .explained("Longer gradients are scaled down to this; 0 for no limit."),
            onOrOff("training.jointClasses", "Machines of all types as classes")
                    .explained(
                            "The classifier of machines learns those of all types, in both stages; steadier on small sets.")
                    .stated(PAPER, "false"),
            number("training.mixup", "Mixup", 0, 1)
                    .explained("Share of the clips that are mixed with another; 0 for none.")
                    .stated(PAPER, "0"),
            onOrOff("training.cosineSchedule", "Cosine schedule")
                    .explained("The learning rate falls to 0 along half a cosine; otherwise it stays.")
                    .stated(PAPER, "false"),
            whole("training.averagedEpochs", "Averaged epochs", 1, 10_000)
                    .in("epochs")
                    .explained("The model is the mean of the weights of the last so many epochs; 1 for the last alone.")
                    .stated(PAPER, "1"),
            number("training.checkpointSeconds", "Checkpoint every", 0, 86_400)
                    .in("s")
                    .explained(
                            "How long a crash may throw the training back; 0 to keep its position after each batch."),
            number("augmentation.noiseSnrDb", "White noise", 0, 60)
                    .in("dB")
                    .explained("Noise is added at a signal-to-noise ratio of plus or minus up to this.")
                    .stated(STANDARD, "6"),
            number("augmentation.longestFade", "Longest fade", 0, 0.5)
                    .in("of the clip")
                    .explained("Fades in and out each take at most this share.")
                    .stated(STANDARD, "0.5"),
            number("augmentation.widestMask", "Widest mask", 0, 0.5)
                    .in("of the clip")
                    .explained("Masks take at most this share of the frames or of the bands.")
                    .stated(STANDARD, "0.1"),
            number("augmentation.pitchSemitones", "Pitch shift", 0, 12)
                    .in("semitones")
                    .explained("The pitch moves up or down by at most this; ten make another machine of it.")
                    .stated(STANDARD, "10"),
            number("augmentation.longestShiftSeconds", "Time shift", 0, 60)
                    .in("s")
                    .explained("The clip is rolled by at most this.")
                    .stated(STANDARD, "5"),
            number("augmentation.strongestStretch", "Time stretch", 1, 4)
                    .in("×")
                    .explained("The clip is stretched by at most this factor and at least its inverse.")
                    .stated(STANDARD, "2"));

    private ConformerSettingList() {}
}
