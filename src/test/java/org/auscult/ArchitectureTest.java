package org.auscult;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** The fences of the architecture. */
@AnalyzeClasses(packages = "org.auscult", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** The pipeline: a package uses only those before it. */
    private static final List<String> PIPELINE = List.of(
            "task",
            "words",
            "file",
            "audio",
            "dataset",
            "demo",
            "feature",
            "feature.augmentation",
            "detector",
            "detector.spectrum",
            "detector.conformer",
            "score",
            "evaluation",
            "inspection",
            "experiment",
            "cli",
            "workbench",
            "ui");

    @ArchTest
    static final ArchRule PACKAGES_USE_ONLY_THOSE_ABOVE_THEM = classes().should(useOnlyPackagesAboveThem());

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.auscult.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_JAVAFX_IN_THE_CORE = noClasses()
            .that()
            .resideOutsideOfPackages("org.auscult", "org.auscult.workbench..", "org.auscult.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..");

    @ArchTest
    static final ArchRule NO_CONTROLS_IN_THE_WORKBENCH = noClasses()
            .that()
            .resideInAPackage("org.auscult.workbench..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..");

    @ArchTest
    static final ArchRule TARSOS_ONLY_IN_AUDIO_AND_FEATURE = noClasses()
            .that()
            .resideOutsideOfPackages("org.auscult.audio..", "org.auscult.feature..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("be.tarsos..");

    @ArchTest
    static final ArchRule DL4J_ONLY_IN_DETECTOR = noClasses()
            .that()
            .resideOutsideOfPackage("org.auscult.detector..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.deeplearning4j..", "org.nd4j..", "org.bytedeco..");

    @ArchTest
    static final ArchRule JFREECHART_ONLY_IN_PLOTS_AND_REPORT = noClasses()
            .that()
            .resideOutsideOfPackage("org.auscult.ui.plots..")
            .and()
            .haveSimpleNameNotStartingWith("Report")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jfree.chart..", "org.jfree.data..", "org.jfree.svg..");

    /** A decimal comma in a file or a command is no number, and one beside points in the window is no help. */
    @ArchTest
    static final ArchRule NUMBERS_ARE_WRITTEN_THE_SAME_EVERYWHERE = noClasses()
            .should()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase");

    @ArchTest
    static final ArchRule AWT_ONLY_IN_DRAWINGS_AND_REPORT = noClasses()
            .that()
            .resideOutsideOfPackage("org.auscult.ui..")
            .and()
            .haveSimpleNameNotStartingWith("Report")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jfree.fx..", "java.awt..");

    @ArchTest
    static final ArchRule CONTROLSFX_ONLY_IN_UI = noClasses()
            .that()
            .resideOutsideOfPackage("org.auscult.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.controlsfx..");

    @ArchTest
    static final ArchRule RUN_LATER_ONLY_IN_APP = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.auscult.App")
            .should()
            .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable");

    @ArchTest
    static final ArchRule PRINTING_ONLY_IN_CLI = noClasses()
            .that()
            .resideOutsideOfPackages("org.auscult", "org.auscult.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule NO_STATIC_MUTABLE_STATE =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule NO_VAGUE_NAMES = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper");

    private static ArchCondition<JavaClass> useOnlyPackagesAboveThem() {
        return new ArchCondition<>("use only packages above them in the pipeline") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                int own = rank(origin);
                origin.getDirectDependenciesFromSelf().stream()
                        .filter(d -> own >= 0 && rank(d.getTargetClass()) > own)
                        .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
                if (own < 0 && !origin.getPackageName().equals("org.auscult")) {
                    events.add(
                            SimpleConditionEvent.violated(origin, origin.getName() + " stands outside the pipeline"));
                }
            }
        };
    }

    private static int rank(JavaClass type) {
        String name = type.getPackageName();
        int best = -1;
        for (int i = 0; i < PIPELINE.size(); i++) {
            String candidate = "org.auscult." + PIPELINE.get(i);
            boolean fits = name.equals(candidate) || name.startsWith(candidate + ".");
            if (fits
                    && (best < 0
                            || PIPELINE.get(i).length() > PIPELINE.get(best).length())) {
                best = i;
            }
        }
        return best;
    }
}
