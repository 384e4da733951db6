import HTTPTypes
import Hummingbird
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import Web

@Suite("Bodies that come too slowly, or not at all")
struct TricklingTests {
    private func channel(_ fields: HTTPFields) throws -> EmbeddedChannel {
        let channel = EmbeddedChannel(handler: TricklingBodies())
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
        let head = HTTPRequest(method: .post, scheme: "http", authority: "desk", path: "/sign-in", headerFields: fields)
        try channel.writeInbound(HTTPRequestPart.head(head))
        return channel
    }

    @Test("One byte a second ends the connection, however long it says that the body is", arguments: [true, false])
    func trickle(isChunked: Bool) throws {
        let channel = try channel(isChunked ? [.transferEncoding: "chunked"] : [.contentLength: "100000"])
        for _ in 0..<19 {
            try channel.writeInbound(HTTPRequestPart.body(ByteBuffer(string: "x")))
            channel.embeddedEventLoop.advanceTime(by: .seconds(1))
        }
        #expect(channel.isActive)
        channel.embeddedEventLoop.advanceTime(by: .seconds(1))
        #expect(!channel.isActive)
    }

    @Test("What comes at the pace of a poor telephone line arrives, and so does the next request")
    func slow() throws {
        let channel = try channel([.contentLength: "1000000"])
        for _ in 0..<120 {
            try channel.writeInbound(HTTPRequestPart.body(ByteBuffer(string: String(repeating: "x", count: 500))))
            channel.embeddedEventLoop.advanceTime(by: .seconds(1))
        }
        try channel.writeInbound(HTTPRequestPart.end(nil))
        channel.embeddedEventLoop.advanceTime(by: .seconds(100))
        #expect(channel.isActive)
    }

    @Test("A client that breaks off is told as a bad request, and a refusal as it is")
    func brokenOff() {
        struct Ended: Error {}
        #expect((Request.brokenOff(Ended()) as? HTTPError)?.status == .badRequest)
        #expect((Request.brokenOff(HTTPError(.contentTooLarge)) as? HTTPError)?.status == .contentTooLarge)
        #expect(Request.brokenOff(CancellationError()) is CancellationError)
    }
}
