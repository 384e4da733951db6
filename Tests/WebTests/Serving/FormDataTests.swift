import Testing
import Web

@Suite("What a form sends")
struct FormDataTests {
    @Test(
        "Names and values are decoded; broken escapes stand as written",
        arguments: [
            ("a=b", "b"), ("a=b+c", "b c"), ("a=%C3%A9", "é"), ("a=%c3%a9", "é"), ("a=%2B%26%3D", "+&="), ("a", ""),
            ("a=", ""),
            ("a=b=c", "b=c"), ("&&a=1&&", "1"), ("%61=1", "1"), ("a=%", "%"), ("a=%4", "%4"), ("a=%zz", "%zz"),
            ("a=%+1", "% 1"),
            ("a=%ff", "\u{FFFD}"), ("a=😀", "😀"), ("a=1&a=2", "1"), ("a=%0D%0A", "\r\n"),
        ])
    func decodes(text: String, value: String) {
        #expect(FormData(urlEncoded: text)["a"] == value)
    }

    @Test("What was not sent is nil, and what is only white space is no text")
    func absent() {
        let form = FormData(urlEncoded: "empty=&blank=+%09%0A&name=+Ann+Lee+%0A")
        #expect(form["other"] == nil && form.text("other") == nil)
        #expect(form["empty"] == "" && form.text("empty") == nil && form.text("blank") == nil)
        #expect(form["name"] == " Ann Lee \n" && form.text("name") == "Ann Lee")
        #expect(FormData()["a"] == nil && FormData(urlEncoded: "").all("a").isEmpty)
    }

    @Test("Zero bytes are left out")
    func zeros() {
        #expect(FormData(urlEncoded: "a=x%00y%00")["a"] == "xy")
    }

    @Test("All values of one name come in their order")
    func all() {
        #expect(FormData(urlEncoded: "id=3&x=1&id=1&id=2").all("id") == ["3", "1", "2"])
    }

    @Test("At most a thousand fields are read")
    func many() {
        let form = FormData(urlEncoded: (0..<100_000).map { "f=\($0)" }.joined(separator: "&"))
        #expect(form.all("f").count == 1000 && form.all("f").last == "999")
    }
}
