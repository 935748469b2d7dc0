package org.auscult.dataset;

/** What a clip is, apart from its name. */
record Meant(String type, String id, Split split, Condition condition, Domain domain, String attributes) {
    static Meant of(Recording r) {
        return new Meant(r.machine().type(), r.machine().id(), r.split(), r.condition(), r.domain(), r.attributeLine());
    }
}
