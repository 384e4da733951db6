import HTTPTypes
package import Hummingbird
import NIOCore

/// Serves the stylesheet and the script under names that change with their content, so they may be kept for a year.
package struct Assets: Sendable {
    package init() {}

    package func add(to router: some RouterMethods<VisitorContext>) {
        for asset in Asset.all {
            let body = ByteBuffer(bytes: asset.bytes)
            router.get(RouterPath(asset.path)) { request, _ -> Response in
                .compressed(
                    Array(body.readableBytesView),
                    headers: [
                        .contentType: asset.contentType, .cacheControl: "public, max-age=31536000, immutable",
                    ], for: request)
            }
        }
    }
}
