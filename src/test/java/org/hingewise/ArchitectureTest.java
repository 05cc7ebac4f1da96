package org.hingewise;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import java.net.URL;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.text.Normalizer;

/** The directions of the layers and the few habits that keep the code in its rooms. */
@AnalyzeClasses(packages = "org.hingewise", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.hingewise.";

    @ArchTest
    static final ArchRule domainUsesTheJdkAlone = classes()
            .that()
            .resideInAPackage(ROOT + "domain..")
            .should()
            // Normalizer makes one form of a character; the rest of java.text is about showing things.
            .onlyDependOnClassesThat(
                    resideInAnyPackage(ROOT + "domain..", "java.lang..", "java.util..", "java.time..", "org.jspecify..")
                            .or(belongToAnyOf(Normalizer.class, Normalizer.Form.class)));

    @ArchTest
    static final ArchRule usecaseSeesDomainAlone = classes()
            .that()
            .resideInAPackage(ROOT + "usecase..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT + "usecase..", ROOT + "domain..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule textSeesDomainAndUsecase = layer("text", "domain..", "usecase..");

    @ArchTest
    static final ArchRule storageSeesDomainAndUsecase = layer("storage", "domain..", "usecase..");

    @ArchTest
    static final ArchRule exchangeSeesDomainAndUsecase = layer("exchange", "domain..", "usecase..", "text..");

    @ArchTest
    static final ArchRule cliSeesUsecaseAndText = layer("cli", "domain..", "usecase..", "text..", "exchange..");

    @ArchTest
    static final ArchRule uiSeesUsecaseAndText = layer("ui", "domain..", "usecase..", "text..", "exchange..");

    @ArchTest
    static final ArchRule viewModelsHaveNoWidgets = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.swing..", "java.awt..", "com.formdev..", "net.miginfocom..");

    @ArchTest
    static final ArchRule sqlStaysInStorage = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "storage..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.sqlite..");

    @ArchTest
    static final ArchRule keyStretchingStaysInStorage = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "storage..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.bouncycastle..");

    @ArchTest
    static final ArchRule chartsStayInChartsAndReports = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "ui.chart..", ROOT + "report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jfree..");

    @ArchTest
    static final ArchRule pdfAndSvgStayInChartsAndReports = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "ui.chart..", ROOT + "report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.lowagie..", "org.openpdf..", "org.apache.batik..");

    /** R36: nothing of ours can even name a socket; addresses of resources are no connections. */
    @ArchTest
    static final ArchRule nobodyKnowsTheNetwork = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "java.net..",
                            "javax.net..",
                            "java.rmi..",
                            "com.sun.net..",
                            "sun.net..",
                            "javax.naming..",
                            "java.net.http..")
                    .and(not(belongToAnyOf(URI.class, URL.class)))
                    .or(belongToAnyOf(
                            SocketChannel.class,
                            ServerSocketChannel.class,
                            DatagramChannel.class,
                            AsynchronousSocketChannel.class)));

    @ArchTest
    static final ArchRule noCyclesBetweenPackages =
            slices().matching(ROOT + "(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyCommandsPrint = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "cli..", "org.hingewise")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule noMutableStatics = fields().that()
            .areStatic()
            .and(new DescribedPredicate<JavaField>("are written by people") {
                @Override
                public boolean test(JavaField field) {
                    return !field.getModifiers().contains(JavaModifier.SYNTHETIC);
                }
            })
            .should()
            .beFinal();

    private static ArchRule layer(String name, String... sees) {
        return noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat(
                        new DescribedPredicate<JavaClass>("are ours and outside " + String.join(", ", sees)) {
                            @Override
                            public boolean test(JavaClass c) {
                                String p = c.getPackageName() + ".";
                                String own = ROOT + name + ".";
                                if (!c.getPackageName().startsWith("org.hingewise") || p.startsWith(own)) {
                                    return false;
                                }
                                for (String s : sees) {
                                    String prefix = ROOT + s.replace("..", ".");
                                    if (p.startsWith(prefix) || c.getName().equals(ROOT + s)) {
                                        return false;
                                    }
                                }
                                return true;
                            }
                        })
                .allowEmptyShould(true);
    }
}
