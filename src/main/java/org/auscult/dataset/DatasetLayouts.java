package org.auscult.dataset;

import java.util.List;

/** The list of layouts: adding one is a class and a line here. */
public final class DatasetLayouts {
    private DatasetLayouts() {}

    /** All layouts, the more particular first. */
    public static List<DatasetLayout> all() {
        return List.of(
                new CsvLayout(),
                new Dcase2020Layout(),
                new DcaseSectionLayout(),
                new Dcase2021Layout(),
                new MimiiLayout(),
                new FolderLayout());
    }
}
