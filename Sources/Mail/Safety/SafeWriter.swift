import CGumbo

/// Writes a tree anew, only what `SafeTags`, `SafeAttributes`, `SafeLink` and `SafeStyle` allow.
struct SafeWriter {
    private(set) var html = ""
    private(set) var remoteImages = 0
    private var pictures: LetterPictures

    init(_ pictures: LetterPictures) {
        self.pictures = pictures
    }

    /// False when the tree is deeper than 256, or has grown beyond 8 MB and its pictures while it was written.
    mutating func write(_ node: UnsafePointer<GumboNode>, depth: Int) -> Bool {
        guard depth <= 256, html.utf8.count < 8 << 20 + pictures.used else { return false }
        switch node.pointee.type {
        case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
            escape(rg_gumbo_text(node))
            return true
        case GUMBO_NODE_ELEMENT:
            return writeElement(node, depth: depth)
        default:
            return true
        }
    }

    private mutating func writeElement(_ node: UnsafePointer<GumboNode>, depth: Int) -> Bool {
        let name = String(cString: rg_gumbo_name(node))
        guard rg_gumbo_is_html(node) != 0, !SafeTags.dropped.contains(name) else { return true }
        guard let tag = SafeTags.written(name) else { return writeChildren(node, depth: depth) }
        var attributes = SafeAttributes(tag: name, pictures: pictures)
        for index in 0..<rg_gumbo_attribute_count(node) {
            guard let attribute = rg_gumbo_attribute(node, index)?.pointee else { continue }
            attributes.add(String(cString: attribute.name), String(cString: attribute.value))
        }
        remoteImages += attributes.remoteImages
        pictures = attributes.pictures
        if name == "body", attributes.text.isEmpty { return writeChildren(node, depth: depth) }
        html += "<\(tag)\(attributes.text)>"
        if SafeTags.void.contains(tag) { return true }
        guard writeChildren(node, depth: depth) else { return false }
        html += "</\(tag)>"
        return true
    }

    private mutating func writeChildren(_ node: UnsafePointer<GumboNode>, depth: Int) -> Bool {
        guard let children = rg_gumbo_children(node) else { return true }
        for index in 0..<children.pointee.length {
            guard let child = rg_gumbo_child(children, index) else { continue }
            guard write(child, depth: depth + 1) else { return false }
        }
        return true
    }

    private mutating func escape(_ text: UnsafePointer<CChar>?) {
        guard let text else { return }
        html += HTMLText.escaped(String(cString: text))
    }
}
