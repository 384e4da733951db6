/// What the lines of a signature look like, and what only somebody who says something writes.
enum SignatureLook {
    /// Whether somebody says something in these lines: a sentence, a question, a list, words of their own before a colon.
    /// Paragraphs that programs and lawyers put under letters do not count.
    static func speaks(_ lines: some Sequence<ReplyLine>) -> Bool {
        var paragraph: [ReplyLine] = []
        for line in lines {
            if !line.isBlank {
                paragraph.append(line)
            } else {
                if saysSomething(paragraph) { return true }
                paragraph = []
            }
        }
        return saysSomething(paragraph)
    }

    private static func saysSomething(_ paragraph: [ReplyLine]) -> Bool {
        guard let first = paragraph.first else { return false }
        if paragraph.contains(where: { SignatureWords.footers.occur(in: $0.folded) }) { return false }
        return isItem(first) || paragraph.contains { speaks($0) }
    }

    private static func speaks(_ line: ReplyLine) -> Bool {
        if isContact(line) || isCompany(line) { return false }
        if isLabelled(line) || SignatureWords.asking.occur(in: " \(line.folded) ") { return true }
        return endsSentence(line) && (line.words.count >= 3 || isJoinedScript(line) || line.ends(with: ["?"]))
    }

    /// Whether words of somebody's own stand before a colon.
    private static func isLabelled(_ line: ReplyLine) -> Bool {
        guard line.label != .none, line.label != .besides else { return false }
        return !SignatureWords.isLabel(Substring(line.folded).prefix { $0 != ":" && $0 != "：" })
    }

    /// Whether the line may stand in a signature: a name, a company, a way to reach somebody, a street, a footer.
    static func isPart(_ line: ReplyLine) -> Bool {
        isMark(line) || line.isShort && (isContact(line, labelled: false) || isName(line) || isPlace(line))
            || SignatureWords.footers.occur(in: line.folded)
    }

    /// Whether the line is of those that only stand in signatures.
    static func isMark(_ line: ReplyLine) -> Bool {
        line.isShort && (isContact(line) || isCompany(line) || isJob(line))
    }

    /// A number to call, an address, a link, with nothing beside it but words for such.
    static func isContact(_ line: ReplyLine, labelled: Bool = true) -> Bool {
        guard line.folded.utf8.count <= 160 else { return false }
        var (digits, links, labels) = (0, 0, 0)
        for word in line.folded.split(whereSeparator: { $0.isWhitespace || "|/,;<>()[]•·".contains($0) }) {
            let bare = word.drop { !$0.isLetter && !$0.isNumber }
            if bare.contains("@") || bare.hasPrefix("http") || bare.hasPrefix("www.") || isDomain(bare) {
                links += 1
            } else if !bare.contains(where: \.isLetter) {
                digits += bare.filter(\.isNumber).count
            } else if SignatureWords.isLabel(bare) {
                labels += 1
                digits += bare.filter(\.isNumber).count
            } else {
                return false
            }
        }
        return links > 0 || (labelled ? labels > 0 && digits >= 3 : digits >= 6)
    }

    private static func isDomain(_ word: Substring) -> Bool {
        let parts = word.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count >= 2
            && parts.allSatisfy { $0.count >= 2 && $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } }
            && parts.last.map { (2...8).contains($0.count) && $0.allSatisfy(\.isLetter) } == true
    }

    /// A name with what companies put behind it: “ACME Ltd”.
    private static func isCompany(_ line: ReplyLine) -> Bool {
        if isJoinedScript(line) {
            return line.trimmed.count <= 24 && SignatureWords.joinedCompanies.occur(in: line.folded)
                && !SignatureWords.asking.occur(in: " \(line.folded) ")
        }
        let words = line.trimmed.split { $0.isWhitespace || ",;()|".contains($0) }
        return (2...8).contains(words.count) && words.contains { SignatureWords.companies.contains(String($0)) }
            && words.allSatisfy { isCapital($0) || isParticle($0) || SignatureWords.companies.contains(String($0)) }
    }

    private static func isParticle(_ word: Substring) -> Bool { SignatureWords.particles.contains(String(word)) }

    private static func isJob(_ line: ReplyLine) -> Bool {
        let words = line.folded.split { $0.isWhitespace || "/,&-".contains($0) }
        guard words.count <= 6, !endsSentence(line), line.trimmed.first?.isLowercase == false else { return false }
        return words.contains { word in SignatureWords.jobs.contains { word.hasPrefix($0) } }
            || (isJoinedScript(line) && line.trimmed.count <= 16 && SignatureWords.joinedJobs.occur(in: line.folded))
    }

    /// A few words that each begin with a capital letter, or a few signs of a script without them.
    static func isName(_ line: ReplyLine) -> Bool {
        let words = line.words
        guard words.count <= 5, !endsSentence(line), !line.trimmed.contains(where: { ":：、，@0123456789".contains($0) })
        else { return false }
        if isJoinedScript(line) {
            return line.trimmed.count <= 14 && !SignatureWords.asking.occur(in: " \(line.folded) ")
        }
        return words.allSatisfy { isCapital($0) || isParticle($0) }
    }

    /// A street with its number, a town with its code.
    private static func isPlace(_ line: ReplyLine) -> Bool {
        let words = line.words
        guard line.mayHoldDigit, words.count <= 9, !endsSentence(line), line.label == .none, !isItem(line) else {
            return false
        }
        guard let first = line.folded.split(whereSeparator: \.isWhitespace).first else { return false }
        if SignatureWords.matters.contains(String(first)) { return false }
        return line.trimmed.contains { $0.isNumber }
            && words.allSatisfy { !isLower($0) || isParticle($0) }
    }

    /// An item of a list: a dash, a dot, a number with a mark, or a number of things.
    private static func isItem(_ line: ReplyLine) -> Bool {
        guard let first = line.words.first else { return false }
        if ["-", "*", "•", "–", "·", "+"].contains(String(first)) { return true }
        let digits = first.prefix { $0.isNumber }
        guard (1...3).contains(digits.count) else { return false }
        let rest = first.dropFirst(digits.count)
        if [".", ")", ".)"].contains(rest) { return true }
        return (rest.isEmpty || rest == "x") && line.words.dropFirst().first.map(isLower) == true
    }

    /// Whether the line is the end of a sentence, not of an abbreviation.
    static func endsSentence(_ line: ReplyLine) -> Bool {
        guard line.ends(with: [".", "!", "?", "…", "。", "！", "？", ")"]) else { return false }
        guard line.ends(with: ["."]), let last = line.words.last else {
            return !line.ends(with: [")"]) || line.words.count >= 5
        }
        return !SignatureWords.companies.contains(String(last)) && last.count > 2 && !last.dropLast().contains(".")
    }

    private static func isCapital(_ word: Substring) -> Bool {
        let first = word.drop { "(\"'“„«".contains($0) }.first
        return first.map { $0.isLetter && !$0.isLowercase } ?? true || ["&", "|", "-", "–", "/", "+"].contains(word)
    }

    private static func isLower(_ word: Substring) -> Bool { word.first?.isLowercase == true }

    /// Whether it is written in a script that puts no blanks between words.
    private static func isJoinedScript(_ line: ReplyLine) -> Bool {
        line.trimmed.unicodeScalars.contains { (0x3040...0x9FFF).contains($0.value) }
    }
}
