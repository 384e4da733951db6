/// What a person wrote now, told from what their program put around it: quoted messages, headers of the message that is
/// answered, signatures and footers. Nothing is thrown away: `cut` says where in the text the rest stands.
package struct ReplyText: Sendable, Equatable {
    /// The person's own new text, without white space at both ends. The whole text where nothing else would be left. A quote
    /// between two answers stays, since the answers make no sense without it.
    package let reply: String
    /// What is left out, ascending and apart, as offsets in Unicode scalars over the text (line ends as they are there).
    package let cut: [Range<Int>]

    /// Takes time in proportion to the length of the text. What is longer than anybody writes stays as it is.
    package init(of text: String) {
        guard text.utf8.count <= MailLimits.reply else {
            (reply, cut) = (text, [])
            return
        }
        let lines = ReplyLines(text)
        let kept = ReplyKinds(lines).kept
        let offsets = lines.offsets
        reply = lines.joined(kept)
        var cut: [Range<Int>] = []
        for index in lines.all.indices where !kept[index] {
            if let last = cut.last, last.upperBound == offsets[index] {
                cut[cut.count - 1] = last.lowerBound..<offsets[index + 1]
            } else {
                cut.append(offsets[index]..<offsets[index + 1])
            }
        }
        self.cut = cut.filter { !$0.isEmpty }
    }

    /// What `regard mail reply` prints: one JSON object without a line end.
    package var json: String {
        var json = JSONObject()
        json.add("reply", reply)
        json.add("cut", raw: cutJSON)
        return json.text
    }

    /// `cut` as a JSON array of pairs.
    var cutJSON: String { "[\(cut.map { "[\($0.lowerBound),\($0.upperBound)]" }.joined(separator: ","))]" }
}
