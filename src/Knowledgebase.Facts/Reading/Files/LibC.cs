using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Knowledgebase.Facts.Reading.Files;

/// <summary>
/// Calls of the C library that .NET has nothing for: they name a file by the handle of its folder (<c>openat</c> and its kin, POSIX.1-2008),
/// refuse symbolic links (<c>O_NOFOLLOW</c>), do not wait for the other end of a pipe (<c>O_NONBLOCK</c>), and tell what a
/// handle stands for. For Linux and macOS, whose numbers differ. Each returns -1 on failure, with the error in
/// <see cref="Marshal.GetLastPInvokeError"/>.
/// </summary>
internal static partial class LibC
{
    /// <summary>The flags of <c>openat</c>.</summary>
    public static readonly int CloseOnExec = IsLinux ? 0x8_0000 : 0x100_0000;
    public static readonly int NonBlocking = IsLinux ? 0x800 : 0x4;
    public static readonly int WriteOnly = 0x1;
    public static readonly int CreateExclusive = IsLinux ? 0x40 | 0x80 : 0x200 | 0x800;
    public static readonly int NoFollow = IsLinux ? (HasNumbersOfArm ? 0x8000 : 0x2_0000) : 0x100;
    public static readonly int FolderOnly = IsLinux ? (HasNumbersOfArm ? 0x4000 : 0x1_0000) : 0x10_0000;

    /// <summary>The errors that are told apart.</summary>
    public const int NotPermitted = 1;
    public const int NotFound = 2;
    public const int Interrupted = 4;
    public const int NoSuchDevice = 6;
    public const int AccessDenied = 13;
    public const int AlreadyExists = 17;
    public const int NotAFolder = 20;
    public static readonly int TooManyLinks = IsLinux ? 40 : 62;
    public static readonly int NotSupported = IsLinux ? 95 : 102;

    const int EmptyPath = 0x1000;
    const uint TypeOnly = 0x1;
    const int FormatMask = 0xF000;
    const int RegularFormat = 0x8000;
    const uint ReadAndWriteForAll = 0x1B6;
    const uint EverythingForAll = 0x1FF;

    // What unlinkat is told to remove a folder.
    static readonly int RemoveFolder = IsLinux ? 0x200 : 0x80;

    static bool IsLinux => OperatingSystem.IsLinux();

    static bool HasNumbersOfArm =>
        RuntimeInformation.ProcessArchitecture is Architecture.Arm or Architecture.Arm64 or Architecture.Armv6 or Architecture.Ppc64le;

    /// <summary>Opens a whole path, as the start of all others; links in it are followed.</summary>
    public static int OpenRoot(string fullPath) => OpenAt(-1, fullPath, FolderOnly | CloseOnExec);

    /// <summary>Opens what is there.</summary>
    public static int Open(SafeFileHandle folder, string name, int flags)
    {
        int opened;
        do
        {
            opened = OpenAt(folder, name, flags);
        }
        while (opened < 0 && Marshal.GetLastPInvokeError() == Interrupted);
        return opened;
    }

    /// <summary>Creates a file where nothing is, and opens it for writing. Its permissions are those that the process gives new files.</summary>
    public static int Create(SafeFileHandle folder, string name)
    {
        var flags = WriteOnly | CreateExclusive | NoFollow | CloseOnExec;
        return OperatingSystem.IsMacOS() && RuntimeInformation.ProcessArchitecture == Architecture.Arm64
            ? CreateAtOnStack(folder, name, flags, 0, 0, 0, 0, 0, ReadAndWriteForAll)
            : CreateAt(folder, name, flags, ReadAndWriteForAll);
    }

    /// <summary>Creates a folder where nothing is.</summary>
    public static int CreateFolder(SafeFileHandle folder, string name) => MakeFolderAt(folder, name, EverythingForAll);

    /// <summary>Gives a file another name in its folder, in place of what has that name.</summary>
    public static int Rename(SafeFileHandle folder, string from, string to) => RenameAt(folder, from, folder, to);

    /// <summary>Gives a file one more name in its folder; fails where something has that name.</summary>
    public static int Link(SafeFileHandle folder, string from, string to) => LinkAt(folder, from, folder, to, 0);

    /// <summary>Gives a file one more name anywhere on its file system.</summary>
    [LibraryImport("libc", EntryPoint = "link", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Link(string from, string to);

    /// <summary>Removes a file, or a link and not what it leads to.</summary>
    public static int Delete(SafeFileHandle folder, string name) => UnlinkAt(folder, name, 0);

    /// <summary>Removes an empty folder.</summary>
    public static int DeleteFolder(SafeFileHandle folder, string name) => UnlinkAt(folder, name, RemoveFolder);

    /// <summary>Whether a handle stands for a regular file: 1 or 0.</summary>
    public static int IsRegular(SafeFileHandle file)
    {
        int failure, mode;
        if (IsLinux)
        {
            failure = StatX(file, "", EmptyPath, TypeOnly, out var status);
            mode = status.Mode;
        }
        else
        {
            // The name without a suffix is that of an older, shorter structure on Intel.
            var isIntel = RuntimeInformation.ProcessArchitecture == Architecture.X64;
            failure = isIntel ? StatOnIntelMac(file, out var status) : StatOnMac(file, out status);
            mode = status.Mode;
        }

        return failure < 0 ? failure : (mode & FormatMask) == RegularFormat ? 1 : 0;
    }

    [LibraryImport("libc", EntryPoint = "openat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenAt(int folder, string path, int flags);

    [LibraryImport("libc", EntryPoint = "openat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenAt(SafeFileHandle folder, string name, int flags);

    [LibraryImport("libc", EntryPoint = "openat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int CreateAt(SafeFileHandle folder, string name, int flags, uint mode);

    // openat takes the mode as a variadic argument, which Apple's convention for ARM64 passes on the stack: behind what fills the
    // eight registers.
    [LibraryImport("libc", EntryPoint = "openat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int CreateAtOnStack(
        SafeFileHandle folder, string name, int flags, nint fourth, nint fifth, nint sixth, nint seventh, nint eighth, uint mode);

    [LibraryImport("libc", EntryPoint = "mkdirat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int MakeFolderAt(SafeFileHandle folder, string name, uint mode);

    [LibraryImport("libc", EntryPoint = "renameat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt(SafeFileHandle folder, string from, SafeFileHandle toFolder, string to);

    [LibraryImport("libc", EntryPoint = "linkat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int LinkAt(SafeFileHandle folder, string from, SafeFileHandle toFolder, string to, int flags);

    [LibraryImport("libc", EntryPoint = "unlinkat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int UnlinkAt(SafeFileHandle folder, string name, int flags);

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatX(SafeFileHandle file, string path, int flags, uint mask, out LinuxStatus status);

    [LibraryImport("libc", EntryPoint = "fstat", SetLastError = true)]
    private static partial int StatOnMac(SafeFileHandle file, out MacStatus status);

    [LibraryImport("libc", EntryPoint = "fstat$INODE64", SetLastError = true)]
    private static partial int StatOnIntelMac(SafeFileHandle file, out MacStatus status);

    // struct statx of Linux, the same on all processors.
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    struct LinuxStatus
    {
        [FieldOffset(28)]
        public ushort Mode;
    }

    // struct stat of macOS, with inodes of 64 bits.
    [StructLayout(LayoutKind.Explicit, Size = 144)]
    struct MacStatus
    {
        [FieldOffset(4)]
        public ushort Mode;
    }
}
