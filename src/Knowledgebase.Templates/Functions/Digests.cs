using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Knowledgebase.Templates.Functions;

/// <summary>Hashes and Base64 of text, which is taken as UTF-8. Null is hashed like an empty text.</summary>
internal static class Digests
{
    // The function is there since templates may need what other programs name with it, such as pictures of authors.
    [SuppressMessage("Security", "CA5351", Justification = "Nothing is kept safe by it.")]
    public static string Md5(FunctionCall call) => Hexadecimal(MD5.HashData(Bytes(call, 0)));

    [SuppressMessage("Security", "CA5350", Justification = "Nothing is kept safe by it.")]
    public static string Sha1(FunctionCall call) => Hexadecimal(SHA1.HashData(Bytes(call, 0)));

    public static string Sha256(FunctionCall call) => Hexadecimal(SHA256.HashData(Bytes(call, 0)));

    public static string Sha512(FunctionCall call) => Hexadecimal(SHA512.HashData(Bytes(call, 0)));

    [SuppressMessage("Security", "CA5350", Justification = "Nothing is kept safe by it.")]
    public static string HmacSha1(FunctionCall call) => Hexadecimal(HMACSHA1.HashData(Bytes(call, 1), Bytes(call, 0)));

    public static string HmacSha256(FunctionCall call) => Hexadecimal(HMACSHA256.HashData(Bytes(call, 1), Bytes(call, 0)));

    public static string HmacSha512(FunctionCall call) => Hexadecimal(HMACSHA512.HashData(Bytes(call, 1), Bytes(call, 0)));

    public static string ToBase64(FunctionCall call) => Convert.ToBase64String(Bytes(call, 0));

    public static string FromBase64(FunctionCall call)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(call.Text(0)));
        }
        catch (FormatException)
        {
            throw call.Expected(0, "Base64");
        }
    }

    static byte[] Bytes(FunctionCall call, int index)
    {
        var text = call.Text(index);
        // Hashing reads each byte many times, unlike other functions.
        call.Spend(text.Length / 8);
        return Encoding.UTF8.GetBytes(text);
    }

    static string Hexadecimal(byte[] hash) => Convert.ToHexStringLower(hash);
}
