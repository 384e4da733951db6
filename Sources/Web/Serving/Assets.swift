import HTTPTypes
package import Hummingbird
import NIOCore

/// Serves the stylesheet and the script under names that change with their content, so they may be kept for a year.
/// They are compressed once, as small as it goes.
package struct Assets: Sendable {
    package init() {}

    package func add(to router: some RouterMethods<VisitorContext>) {
        for asset in Asset.all {
            let whole = ByteBuffer(bytes: asset.bytes)
            let small = asset.bytes.gzippedSmall()
            let headers: HTTPFields = [
                .contentType: asset.contentType, .cacheControl: "public, max-age=31536000, immutable",
                .vary: "Accept-Encoding",
            ]
            router.get(RouterPath(asset.path)) { request, _ -> Response in
                guard let small, request.takesGzip else {
                    return Response(status: .ok, headers: headers, body: .init(byteBuffer: whole))
                }
                var headers = headers
                headers[.contentEncoding] = "gzip"
                return Response(status: .ok, headers: headers, body: .init(byteBuffer: small))
            }
        }
    }
}
