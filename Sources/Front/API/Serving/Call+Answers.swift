import Crypto
import HTTPTypes
import Hummingbird
import NIOCore
import Web

extension Call {
    /// The answer 200 with a value; its ETag begins with `version`. 304 without the value when the program has just that.
    func ok(_ value: JSON, version: Int? = nil) -> Response {
        let tag = version.map(value.tag)
        if let tag, request.isRead, request.has(tag) {
            return Response(status: .notModified, headers: [.eTag: tag, .cacheControl: "no-store"])
        }
        return answer(value, .ok, tag: tag)
    }

    /// The answer 201 with what was made; `place` is where it is, below `/api/v1`.
    func created(_ value: JSON, at place: String, version: Int? = nil) -> Response {
        var response = answer(value, .created, tag: version.map(value.tag))
        response.headers[.location] = "\(API.root)/\(place)"
        return response
    }

    /// The answer 204: it is so now.
    var done: Response {
        Response(status: .noContent, headers: [.cacheControl: "no-store"])
    }

    /// Bytes as they are, to be saved and never to be run.
    func bytes(_ bytes: [UInt8], type: String) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: type, .cacheControl: "no-store", .contentDisposition: "attachment",
                .contentSecurityPolicy: ContentPolicy.attachment,
            ], body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// One page of a list, with the address of the next one in `Link` (RFC 8288) when there is one.
    func page<Row>(
        _ rows: [Row], next: (some CustomStringConvertible)?, _ item: (Row) throws -> JSON
    ) rethrows -> Response {
        var response = ok(#"{"items":\#(each: try rows.map(item), { $0 }),"next":\#(next?.description)}"#)
        if let next { response.headers[.link] = "<\(request.address(after: next.description))>; rel=\"next\"" }
        return response
    }

    private func answer(_ value: JSON, _ status: HTTPResponse.Status, tag: String?) -> Response {
        var headers: HTTPFields = [.contentType: "application/json", .cacheControl: "no-store"]
        if let tag { headers[.eTag] = tag }
        return .compressed(value.bytes, status: status, headers: headers, for: request)
    }
}

extension JSON {
    /// The ETag of a version as it is shown here: what is shown beside the thing itself, as a person's name beside a conversation,
    /// may change while the version stands.
    fileprivate func tag(_ version: Int) -> String {
        "\"\(version)-\(Array(SHA256.hash(data: bytes).prefix(6)).hex)\""
    }
}

extension HTTPField.Name {
    /// RFC 8288.
    static let link = HTTPField.Name("Link") ?? .location
}

extension Request {
    fileprivate var isRead: Bool { method == .get || method == .head }

    /// Whether `If-None-Match` names this tag, or any (RFC 9110 §13.1.2).
    fileprivate func has(_ tag: String) -> Bool {
        let tags = headers[values: .ifNoneMatch].flatMap { $0.split(separator: ",") }.map { String($0).trimmed }
        return tags.contains { ["*", tag, "W/\(tag)"].contains($0) }
    }

    /// The address of this list from another cursor on.
    fileprivate func address(after cursor: String) -> String {
        let kept = (uri.query ?? "").split(separator: "&").filter { !$0.hasPrefix("after=") }.map(String.init)
        return "\(uri.path)?\((kept + ["after=\(cursor.percentEncoded)"]).joined(separator: "&"))"
    }
}
