package org.hingewise.app;

import java.awt.print.Printable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.hingewise.report.RecoverySheet;
import org.hingewise.ui.key.RecoveryPaper;

/** The page of a recovery key. */
final class PaperOfKeys implements RecoveryPaper {
    @Override
    public void pdf(List<String> groups, String file, OutputStream out) throws IOException {
        new RecoverySheet(groups, file).writePdf(out);
    }

    @Override
    public Printable page(List<String> groups, String file) {
        return new RecoverySheet(groups, file).page();
    }
}
