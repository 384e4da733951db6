import Words

/// A page that says what went wrong and the ways on: to find a person, or to Today, or to sign in; for a guest, back to the page
/// `again`. `kept` are texts that could not be taken, to be copied; `isStale` when their form was open for too long.
func failurePage(
    status: Int, says sentence: String, kept: [String] = [], saves: Bool = true, isStale: Bool = false,
    signIn: Link? = nil, again: Path? = nil
) -> HTML {
    let ways: HTML =
        again.map { linkButton(Words.Problems.openAgain, to: $0, .primary) } ?? """
            \(link(Words.Problems.findPerson, to: Path("people"))) \(link(Words.Problems.goToday, to: Path.home))
            """
    let title =
        switch status {
        case 403 where signIn != nil: Words.Problems.signedOutTitle
        case 403 where isStale: Words.Problems.staleTitle
        case 403: Words.Problems.forbiddenTitle
        case 404: Words.Problems.absentTitle
        case 409: Words.Problems.conflictTitle
        case 413: Words.Problems.tooLargeTitle
        case 429: Words.Problems.tooManyTitle
        case 400..<500: Words.Forms.problemTitle
        default: saves ? Words.Problems.faultTitle : Words.Problems.faultShowTitle
        }
    return doorPage(
        title: title,
        content: problemContent(
            title, sentence,
            kept: kept.isEmpty ? nil : (Words.Problems.kept, kept.joined(separator: "\n\n")),
            next: signIn.map { linkButton(Words.Problems.signInAgain, to: $0, .primary) } ?? ways))
}
