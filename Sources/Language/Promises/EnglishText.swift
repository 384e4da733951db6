/// What the cutting of English text into sentences needs to know.
enum EnglishText {
    static let abbreviations: Set<String> = [
        "mr", "mrs", "ms", "dr", "prof", "st", "approx", "no", "nos", "vs", "inc", "ltd", "co", "tel", "ext", "ref",
        "jan", "feb", "mar",
        "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tuesday", "wed", "thursday", "friday",
        "sat", "sun", "eg", "ie", "etc", "est",
        "minutes", "hours", "max", "incl", "fig", "jr", "sr", "am", "pm", "mdm", "messrs", "rev", "hon", "capt", "sgt",
        "ave", "rd",
    ]
    static let openEnds: Set<String> = [
        "by", "on", "at", "the", "a", "an", "to", "of", "for", "in", "within", "before", "until", "with", "and", "or",
        "your", "our", "my", "this",
        "next", "will", "we", "i", "you", "is", "are", "be", "have", "from", "between", "no", "that", "it", "than",
        "its", "as", "their",
    ]
}
