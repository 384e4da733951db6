import Words

/// A page that says what went wrong and the ways on: to find a person, or to Today.
func failurePage(status: Int, says sentence: String) -> HTML {
    let title =
        switch status {
        case 403: Words.Problems.forbiddenTitle
        case 404: Words.Problems.absentTitle
        case 409: Words.Problems.conflictTitle
        case 413: Words.Problems.tooLargeTitle
        case 429: Words.Problems.tooManyTitle
        case 400..<500: Words.Forms.problemTitle
        default: Words.Problems.faultTitle
        }
    return doorPage(
        title: title,
        content: problemContent(
            title, sentence,
            next: """
                \(link(Words.Problems.findPerson, to: Path("people"))) \
                \(link(Words.Problems.goToday, to: Path.home))
                """))
}
