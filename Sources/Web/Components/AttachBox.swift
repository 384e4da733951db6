import Words

/// A file that goes with what is being written.
package struct AttachChip: Sendable {
    package let id: String
    package let name: String
    package let size: String

    package init(id: String, name: String, size: String) {
        self.id = id
        self.name = name
        self.size = size
    }
}

/// The files that go with a reply, and the way to choose more, inside of a composer. Its buttons send the whole form to `place`, so
/// that what was typed stays: `remove` names the file that goes, none comes with the files that were chosen.
package func attachBox(_ chips: [AttachChip], to place: any Linkable) -> HTML {
    let chosen: HTML? = chips.isEmpty ? nil : "<div class=\"entry-foot\">\(each: chips, { chip($0, place) })</div>"
    return """
        <div class="for-reply files" id="files">\(chosen)\
        <label class="label" for="files-new">\(Words.Letters.attach)</label> \
        <input class="input" type="file" id="files-new" name="files" multiple>\
        <button class="btn btn--quiet" formaction="\(place)" data-does="attach" formnovalidate>\(Words.Letters.attachChosen)\
        </button></div>
        """
}

private func chip(_ chip: AttachChip, _ place: any Linkable) -> HTML {
    """
    <span class="attachment">\(chip.name) <span class="meta">\(chip.size)</span> \
    <button class="btn btn--quiet" formaction="\(place)" name="remove" value="\(chip.id)" \
    aria-label="\(Words.Letters.remove(chip.name))" formnovalidate>\(Words.Letters.remove)</button></span>
    """
}
