import Testing

@testable import Mail

@Suite("What joins messages to conversations")
struct ThreadKeysTests {
    @Test(
        "The base subject has no marks of answering and forwarding in any language",
        arguments: [
            ("Bell", "Bell"), ("Re: Bell", "Bell"), ("AW: WG: Bell", "Bell"), ("RE[2]: Bell", "Bell"),
            ("Re^3: SV: Bell", "Bell"),
            ("Fwd :  Bell", "Bell"), ("回复：Re: Bell", "Bell"), ("Odp: Bell", "Bell"), ("TR : RÉP : Bell", "Bell"),
            ("R: I: Bell", "Bell"),
            ("[Shop] Re: Bell", "[Shop] Bell"), ("Re: [Shop] Bell", "[Shop] Bell"), ("Order: Bell", "Order: Bell"),
            ("Re:", ""),
        ])
    func subjects(subject: String, base: String) {
        #expect(ThreadKeys.baseSubject(subject) == base)
    }

    @Test("References are cleaned: no brackets, no white space inside, each once, the last hundred")
    func references() {
        #expect(ThreadKeys.messageIDs(in: ["<a@b> <c@ d>", "<a@b>,<e@f>"]) == ["a@b", "c@d", "e@f"])
        #expect(ThreadKeys.messageIDs(in: ["your message of Monday a@b"]) == ["a@b"])
        #expect(ThreadKeys.messageIDs(in: [(0..<300).map { "<\($0)@x>" }.joined()]).first == "200@x")
    }
}
