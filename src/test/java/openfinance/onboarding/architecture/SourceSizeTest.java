package openfinance.onboarding.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Small files, small methods, few constructor parameters: what is larger does more than one thing.
 */
class SourceSizeTest {
  private static final int FILE_LINES = 250;
  private static final int METHOD_LINES = 30;
  private static final int CONSTRUCTOR_PARAMETERS = 6;

  @Test
  void filesAreSmall() throws IOException {
    List<String> large = new ArrayList<>();
    for (Path source : SourceFormat.sources()) {
      int lines = Files.readAllLines(source).size();
      if (lines > FILE_LINES) {
        large.add(source + ": " + lines);
      }
    }
    assertEquals(List.of(), large);
  }

  @Test
  void methodsAreSmallAndConstructorsTakeFewParameters() throws IOException {
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    List<Path> main =
        SourceFormat.sources().stream().filter(source -> source.startsWith("src/main")).toList();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(main));
      Iterable<? extends CompilationUnitTree> units = task.parse();
      Sizes sizes = new Sizes(Trees.instance(task).getSourcePositions());
      units.forEach(unit -> sizes.scan(unit, null));
      assertEquals(List.of(), sizes.large);
    }
  }

  private static final class Sizes extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final SourcePositions positions;
    private final List<String> large = new ArrayList<>();

    Sizes(SourcePositions positions) {
      this.positions = positions;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
      LineMap lines = unit.getLineMap();
      String name = unit.getSourceFile().getName() + " " + method.getName();
      if (method.getBody() != null) {
        long from = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
        long to = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()));
        if (to - from - 1 > METHOD_LINES) {
          large.add(name + ": " + (to - from - 1) + " lines");
        }
      }
      if (method.getReturnType() == null
          && !inRecord()
          && method.getParameters().size() > CONSTRUCTOR_PARAMETERS) {
        large.add(name + ": " + method.getParameters().size() + " parameters");
      }
      return super.visitMethod(method, null);
    }

    private boolean inRecord() {
      return getCurrentPath().getParentPath().getLeaf() instanceof ClassTree enclosing
          && enclosing.getKind() == Tree.Kind.RECORD;
    }
  }
}
