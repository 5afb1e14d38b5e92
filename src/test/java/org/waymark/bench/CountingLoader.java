package org.waymark.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.util.Map;
import java.util.regex.Pattern;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.waymark.draw.Draws;

/**
 * Loads the program once more, with draws that are counted. The program itself has no counter, for
 * it would be paid for in every draw.
 */
final class CountingLoader extends ClassLoader {
  private static final String COUNT = DrawCount.class.getName().replace('.', '/');

  /** Shared with the program that counts. */
  private static final Pattern COUNTERS =
      Pattern.compile(Pattern.quote(DrawCount.class.getName()) + "(\\$.*)?");

  private static final String ONE = "(Ljava/lang/Object;)V";
  private static final String TWO = "(Ljava/lang/Object;Ljava/lang/Object;)V";

  CountingLoader() {
    super(CountingLoader.class.getClassLoader());
  }

  /** Draws that work makes in this thread, by stream. */
  static Map<String, Long> count(Class<? extends Runnable> work)
      throws ReflectiveOperationException {
    Constructor<?> made = new CountingLoader().loadClass(work.getName()).getDeclaredConstructor();
    made.setAccessible(true);
    ((Runnable) made.newInstance()).run();
    return DrawCount.byStream();
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      if (known != null) {
        return known;
      }
      return name.startsWith("org.waymark.") && !COUNTERS.matcher(name).matches()
          ? anew(name)
          : super.loadClass(name, resolve);
    }
  }

  private Class<?> anew(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] code = in.readAllBytes();
      byte[] loaded = name.equals(Draws.class.getName()) ? counted(code) : code;
      return defineClass(name, loaded, 0, loaded.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] counted(byte[] code) {
    ClassReader reader = new ClassReader(code);
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String type, String signature, String[] thrown) {
            MethodVisitor next = super.visitMethod(access, name, type, signature, thrown);
            return switch (name) {
              case "bits" -> new Drawn(next);
              case "of" -> new Made(next, type.contains("KeyLog"));
              default -> next;
            };
          }
        },
        0);
    return writer.toByteArray();
  }

  /** Counts before anything else. */
  private static final class Drawn extends MethodVisitor {
    Drawn(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      visitVarInsn(Opcodes.ALOAD, 0);
      visitMethodInsn(Opcodes.INVOKESTATIC, COUNT, "one", ONE, false);
    }
  }

  /** Says of which stream they are: the parameter after a seed. */
  private static final class Made extends MethodVisitor {
    private static final int STREAM = 2; // a seed takes two places
    private final boolean makes;

    Made(MethodVisitor next, boolean makes) {
      super(Opcodes.ASM9, next);
      this.makes = makes;
    }

    @Override
    public void visitInsn(int code) {
      if (makes && code == Opcodes.ARETURN) {
        visitInsn(Opcodes.DUP);
        visitVarInsn(Opcodes.ALOAD, STREAM);
        visitMethodInsn(Opcodes.INVOKESTATIC, COUNT, "made", TWO, false);
      }
      super.visitInsn(code);
    }
  }
}
